import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StartFormView } from '../../../bot/http/contract.ts';
import type { StartDraft } from '../../../domain/documents/start-draft.ts';
import { startable } from '../../../domain/templates/catalogue.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import type { DraftKeeper } from '../../api/draft-keeper.ts';
import { useDraftState, useNewsOf } from '../../api/use-draft.ts';
import { Readers } from '../../parts/documents/readers.tsx';
import { focusFirst } from '../../parts/fields/focus-first.ts';
import { SavedLine } from '../../parts/fields/saved-line.tsx';
import { TwoWindows } from '../../parts/fields/two-texts.tsx';
import { Columns } from '../../parts/page/columns.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { goInstead } from '../../route/router.ts';
import { AfterStart } from './after-start.tsx';
import { GoalRows } from './goal-rows.tsx';
import { HowFields } from './how-fields.tsx';
import { KindField, kindTexts } from './kind-field.tsx';
import { fromValues, goalReaders, missingIn } from './start-state.ts';
import { useStart } from './use-start.ts';
import { WhoFields } from './who-fields.tsx';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXL,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
});

interface StartFormProps {
  readonly offered: StartFormView;
  /** The trajectory that is corrected; absent when one is started. */
  readonly amended: TrajectoryView | undefined;
  readonly first: StartDraft;
  readonly keeper: DraftKeeper;
}

/** The questions of the start. What is typed is kept on the server, and refusals stand beside their field. */
export function StartForm({ offered, amended, first, keeper }: StartFormProps) {
  const styles = useStyles();
  const { values, saved } = useDraftState(keeper);
  useNewsOf(keeper);
  const state = fromValues(values, first);
  const template = startable.find(({ id }) => id === state.template) ?? startable[0]!;
  const start = useStart(
    template,
    amended?.id,
    state,
    (trajectory) => void keeper.end().then(() => goInstead({ page: 'trajectory', trajectory })),
  );
  const [tried, setTried] = useState(false);
  const missing = tried ? missingIn(state, template) : [];
  const refusals = missing.length > 0 ? missing : start.refusals;
  const said = (field: string) => {
    const refusal = refusals.find((one) => one.field === field);
    return refusal && refusalText(refusal);
  };
  const change = (part: Partial<StartDraft>) => keeper.set('start', JSON.stringify({ ...state, ...part }));
  const send = async () => {
    setTried(true);
    const empty = missingIn(state, template);
    focusFirst(empty);
    if (empty.length > 0 || !(await keeper.isLast())) return;
    await start.send();
  };
  const fields = { state, change, said };
  return (
    <Page
      title={amended ? tabs.start.amendTitle : kindTexts(template).title}
      lead={kindTexts(template).lead}
      back={
        amended
          ? { to: { page: 'trajectory', trajectory: amended.id }, label: tabs.nav.toTrajectory }
          : { to: { page: 'home' }, label: tabs.nav.begin }
      }
    >
      <Columns
        kind="form"
        aside={<AfterStart steps={kindTexts(template).afterSteps} />}
        main={
          <form
            className={styles.form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void send();
            }}
          >
            <TwoWindows keeper={keeper} show={(other) => <Shown state={fromValues(other, first)} />} />
            {refusals.length > 0 && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>
                  {tabs.write.notYet(refusals.length)}{' '}
                  {refusals
                    .filter(({ field }) => !field)
                    .map(refusalText)
                    .join(' ')}
                </MessageBarBody>
              </MessageBar>
            )}
            {!amended && (
              <Section title={tabs.start.kind} surface="card">
                <KindField {...fields} />
              </Section>
            )}
            <Section title={tabs.start.who} surface="card">
              <WhoFields
                {...fields}
                template={template}
                offered={offered}
                schoolStays={amended !== undefined}
              />
            </Section>
            {template.goals.required && (
              <Section title={tabs.trajectory.goals} note={tabs.start.goalsNote} surface="card">
                <GoalRows {...fields} />
                <Readers readers={goalReaders(state, template, offered)} />
              </Section>
            )}
            <Section title={tabs.start.how} surface="card">
              <HowFields {...fields} template={template} />
            </Section>
            <div className={styles.foot}>
              <SavedLine saved={saved} />
              <Button type="submit" appearance="primary" disabledFocusable={start.busy}>
                {amended ? tabs.start.amend : tabs.start.send}
              </Button>
            </div>
          </form>
        }
      />
    </Page>
  );
}

/** For whom, and with which goals. */
function Shown({ state }: { readonly state: StartDraft }) {
  const lines = [state.teacher?.name ?? '', ...state.goals.map(({ text }) => text)].filter(Boolean);
  return lines.map((line) => (
    <Text as="p" block key={line}>
      {line}
    </Text>
  ));
}
