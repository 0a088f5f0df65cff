import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { GuidanceHours } from '../../../domain/hours/settings.ts';
import type { AssumedHours } from '../../../domain/hours/view.ts';
import type { Refusal } from '../../../domain/result.ts';
import { hoursTexts as texts } from '../../../domain/texts/nl/hours.ts';
import { instrumentTexts } from '../../../domain/texts/nl/instruments.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { useCache } from '../../api/use-load.ts';
import { stepName } from '../../parts/names.ts';
import { useNotice } from '../../parts/page/notice.tsx';
import { Section } from '../../parts/page/section.tsx';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    columnGap: tokens.spacingHorizontalXL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 560px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '@media (min-width: 900px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  number: { maxWidth: '140px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a school takes for granted, number by number; the hours are counted anew with them. */
export function Assumed({ school }: { readonly school: AssumedHours }) {
  const { schoolId, hours: was, steps } = school;
  const styles = useStyles();
  const cache = useCache();
  const notice = useNotice();
  const [hours, set] = useState<GuidanceHours>(was);
  const [refusals, refuse] = useState<readonly Refusal[]>([]);
  const [busy, setBusy] = useState(false);

  async function save(): Promise<void> {
    setBusy(true);
    const answer = await cache.client.call('saveHours', { ids: { school: schoolId }, body: { was, hours } });
    setBusy(false);
    if (answer.ok) {
      refuse([]);
      notice({ tone: 'done', text: texts.saved });
      cache.readAnew();
      return;
    }
    const { failure } = answer;
    if (failure.kind === 'refused') refuse(failure.refusals);
    const { title, text } = tabs.failed[failure.kind];
    notice({
      tone: 'failed',
      text: title,
      detail: failure.kind === 'refused' ? failure.refusals.map(refusalText).join(' ') : text,
    });
  }

  const number = (path: string, label: string, value: number, change: (value: number) => void) => {
    const refusal = refusals.find(({ field }) => field === path);
    return (
      <Field
        key={path}
        label={texts.inMinutes(label)}
        {...(refusal ? { validationMessage: refusalText(refusal) } : {})}
      >
        <Input
          className={styles.number}
          type="number"
          step={5}
          value={String(value)}
          onChange={(_, data) => change(Math.round(Number(data.value)))}
        />
      </Field>
    );
  };

  return (
    <Section title={texts.assumedOf(school.school)} note={texts.assumedNote} surface="card">
      <div className={styles.fields}>
        {number('weekly', texts.weekly, hours.weekly, (weekly) => set({ ...hours, weekly }))}
        {number('writing', texts.writing, hours.writing, (writing) => set({ ...hours, writing }))}
        {steps.map(({ step, minutes }) =>
          number(`meeting.${step}`, stepName(step, 0), hours.meeting[step] ?? minutes, (value) =>
            set({ ...hours, meeting: { ...hours.meeting, [step]: value } }),
          ),
        )}
      </div>
      <div className={styles.acts}>
        <Button disabledFocusable={busy} onClick={() => void save()}>
          {texts.save}
        </Button>
        <Button appearance="subtle" as="a" href={href({ page: 'instruments', school: schoolId })}>
          {instrumentTexts.open}
        </Button>
      </div>
    </Section>
  );
}
