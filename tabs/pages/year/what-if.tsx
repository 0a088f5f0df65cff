import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Variant } from '../../../domain/board-year/variant.ts';
import type { YearPlanView, YearView } from '../../../domain/board-year/view.ts';
import { yearTexts as texts } from '../../../domain/texts/nl/board-year-page.ts';
import { Section } from '../../parts/page/section.tsx';
import { Compare } from './compare.tsx';
import { LoadStrips } from './load-strips.tsx';
import { Names, Planning } from './plan-card.tsx';
import { useRows } from './use-rows.ts';
import type { Year } from './use-year.ts';

type Kind = Exclude<Variant['kind'], 'asIs'>;
type Weekday = keyof typeof texts.weekdays;

const useStyles = makeStyles({
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
  field: { flex: '0 1 240px' },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
});

/** One thing otherwise, worked out beside the plan of the year. */
export function WhatIf({ base, year }: { readonly base: YearPlanView; readonly year: Year }) {
  const styles = useStyles();
  const { view, steer } = year;
  const beside = view.plans.find(({ role }) => role === 'whatIf');
  const isFree = base.state !== 'planning' && base.state !== 'confirming';
  if (!isFree && !beside) return null;
  return (
    <Section title={texts.whatIf} note={texts.whatIfNote} surface="card">
      <div className={styles.stack}>
        {isFree && beside?.state !== 'planning' && <Suppose year={year} />}
        {beside?.state === 'planning' && beside.progress && (
          <>
            <Text>{texts.phase[beside.progress.phase]}</Text>
            <Planning progress={beside.progress} />
            <div className={styles.acts}>
              <Button onClick={() => void steer(beside.id, 'stop')}>{texts.stop}</Button>
            </div>
          </>
        )}
        {beside?.figures && base.figures && (
          <>
            <Compare base={base.figures} beside={beside.figures} name={nameOf(beside, view)} />
            <LoadStrips plan={beside} schoolWeeks={view.schoolWeeks} />
            <Names said={texts.supposed} trajectories={beside.supposed} />
          </>
        )}
        {beside?.state === 'ready' && (
          <div className={styles.acts}>
            {isFree && beside.figures && (
              <Button appearance="primary" onClick={() => void steer(beside.id, 'choose')}>
                {texts.choose}
              </Button>
            )}
            <Button onClick={() => void steer(beside.id, 'drop')}>{texts.drop}</Button>
          </div>
        )}
      </div>
    </Section>
  );
}

/** What would be otherwise. */
function Suppose({ year }: { readonly year: Year }) {
  const styles = useStyles();
  const { view, plan, busy } = year;
  const { rows } = useRows(view, '', '', false);
  const [kind, setKind] = useState<Kind>('extraCoach');
  const [days, setDays] = useState(4);
  const [coach, setCoach] = useState(view.coaches[0]?.person ?? '');
  const [trajectory, setTrajectory] = useState('');
  const [day, setDay] = useState<Weekday>();
  const daysOff = view.coaches.find(({ person }) => person === coach)?.daysOff ?? [];
  const extraDay = day && daysOff.includes(day) ? day : daysOff[0];
  const about = trajectory || rows[0]?.trajectory;
  const variant = variantOf();

  function variantOf(): Variant | undefined {
    if (kind === 'extraCoach') return { kind, days };
    if (kind === 'moreHours') return extraDay && { kind, coach, day: extraDay };
    return about ? { kind, trajectory: about, coach } : undefined;
  }

  return (
    <>
      <RadioGroup aria-label={texts.whatIf} value={kind} onChange={(_, data) => setKind(data.value as Kind)}>
        {(Object.entries(texts.kinds) as [Kind, string][]).map(([key, label]) => (
          <Radio key={key} value={key} label={label} />
        ))}
      </RadioGroup>
      <div className={styles.fields}>
        {kind === 'extraCoach' && (
          <Field label={texts.days} className={styles.field}>
            <Select value={String(days)} onChange={(_, data) => setDays(Number(data.value))}>
              {[1, 2, 3, 4, 5].map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </Field>
        )}
        {kind === 'otherCoach' && (
          <Field label={texts.trajectory} className={styles.field}>
            <Select value={about ?? ''} onChange={(_, data) => setTrajectory(data.value)}>
              {rows.map((row) => (
                <option key={row.trajectory} value={row.trajectory}>
                  {row.teacher}, {row.school}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {kind !== 'extraCoach' && (
          <Field label={texts.coach} className={styles.field}>
            <Select value={coach} onChange={(_, data) => setCoach(data.value)}>
              {view.coaches.map(({ person, name }) => (
                <option key={person} value={person}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {kind === 'moreHours' && daysOff.length > 0 && (
          <Field label={texts.day} className={styles.field}>
            <Select value={extraDay ?? ''} onChange={(_, data) => setDay(data.value as Weekday)}>
              {daysOff.map((one) => (
                <option key={one} value={one}>
                  {texts.weekdays[one]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Button
          disabledFocusable={busy || !variant}
          onClick={() => {
            if (variant) void plan(variant);
          }}
        >
          {texts.tryIt}
        </Button>
      </div>
    </>
  );
}

function nameOf({ variant, supposed }: YearPlanView, { coaches }: YearView): string {
  const coach = 'coach' in variant ? coaches.find(({ person }) => person === variant.coach)?.name : '';
  return texts.suppose(variant, coach ?? '', supposed[0]?.teacher ?? '');
}
