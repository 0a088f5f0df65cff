import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { Fragment, useEffect, useLayoutEffect, useMemo } from 'react';
import type { ComposeView } from '../../../bot/http/contract.ts';
import { leftAsTyped, newsOf, takenOver } from '../../../domain/documents/begun-from.ts';
import { formOf } from '../../../domain/forms/catalogue.ts';
import type { FormValues } from '../../../domain/forms/form.ts';
import { privacyHints } from '../../../domain/forms/privacy-hints.ts';
import { fieldText, formText } from '../../../domain/texts/nl/forms.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { goalsWrittenAbout } from '../../../domain/trajectory/goals-set.ts';
import type { MomentView } from '../../../domain/views/view/moment.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import type { DraftKeeper } from '../../api/draft-keeper.ts';
import { useDraftState, useNewsOf } from '../../api/use-draft.ts';
import { Ask } from '../../parts/ask.tsx';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { LessonPoints } from '../../parts/documents/lesson-points.tsx';
import { Readers } from '../../parts/documents/readers.tsx';
import { SavedLine } from '../../parts/fields/saved-line.tsx';
import { TwoTexts, TwoWindows } from '../../parts/fields/two-texts.tsx';
import { stepName } from '../../parts/names.ts';
import { Columns } from '../../parts/page/columns.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { useActs } from '../../parts/use-acts.ts';
import { Filled } from '../document/content.tsx';
import { HeldQuestion } from '../moment/held-question.tsx';
import { FieldNews } from './field-news.tsx';
import { FieldOf } from './field-of.tsx';
import { useSending } from './use-sending.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalXXL,
    paddingBottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL, paddingBottom: 0 },
  },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomLeftRadius: tokens.borderRadiusXLarge,
    borderBottomRightRadius: tokens.borderRadiusXLarge,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface WriterProps {
  readonly view: TrajectoryView;
  readonly composed: ComposeView;
  readonly keeper: DraftKeeper;
  readonly kind: string;
  readonly moment: MomentView | undefined;
  readonly corrects: string | undefined;
}

/** The form itself. Who reads it stands above it, and how far it is saved below. */
export function Writer({ view, composed, keeper, kind, moment, corrects }: WriterProps) {
  const styles = useStyles();
  const { values, from, saved, base, other, recomposed } = useDraftState(keeper);
  useNewsOf(keeper);
  const newest = composed.base ?? undefined;
  const isBehind = composed.base !== undefined && newest !== base;
  useEffect(() => {
    if (isBehind) keeper.begin(composed.values, newest);
  }, [keeper, isBehind, composed.values, newest]);
  // What corrects a document began from that document, which does not change.
  const follows = !isBehind && (!corrects || composed.base !== undefined);
  useLayoutEffect(() => {
    if (follows) keeper.compose(composed.values, newest);
  }, [keeper, follows, composed.values, newest]);
  const news = useMemo(
    () => (follows && !other ? newsOf({ from }, composed.values) : []),
    [follows, other, from, composed.values],
  );
  const acting = useActs(view.id);
  const dated = useDated();
  const form = formOf(composed.form);
  const goals = goalsWrittenAbout(values, view.goals ?? [], view.goalsEverSet ?? []);
  // Not beside her own preparation, in which they are written, nor beside what goes to others than coach and teacher.
  const between = kind !== 'lesvoorbereiding' && composed.delivery.kind === 'none';
  const points = (between && moment?.lessonPoints) || [];
  const programme = view.tailored?.find((one) => one.kind === kind);
  const isApart = composed.readers.some(({ when }) => when === 'onceBegun');
  const { title, intro } = formText(view.ended?.called[kind] ?? form.id);
  const back = moment
    ? ({ page: 'moment', trajectory: view.id, moment: moment.moment } as const)
    : programme
      ? ({ page: 'tailored', trajectory: view.id, kind } as const)
      : ({ page: 'trajectory', trajectory: view.id } as const);
  const isKept = composed.delivery.kind === 'inPerson';
  const { keep } = tabs.write;
  const { refusals, isComplete, send } = useSending({
    form,
    keeper,
    goals,
    instruments: composed.instruments ?? [],
    acting,
    kind,
    moment,
    corrects: composed.base === undefined ? corrects : undefined,
    back,
    done: isKept ? keep.done : tabs.done.submit,
  });

  const shown = (written: FormValues) => <Filled form={form.id} values={written} goals={goals} />;

  return (
    <Page
      title={title}
      lead={[
        view.teacher,
        moment && stepName(moment.step, moment.cycle),
        moment?.start && dated(moment.start),
      ]
        .filter(Boolean)
        .join(' · ')}
      back={{ to: back, label: moment ? tabs.nav.toMoment : tabs.nav.toTrajectory }}
    >
      <Columns
        kind="sheet"
        aside={
          <>
            <Readers readers={composed.readers} note={tabs.write.delivery[composed.delivery.kind]} />
            {points.length > 0 && (
              <Section title={tabs.moment.lesson.points} surface="card">
                <LessonPoints points={points} />
              </Section>
            )}
          </>
        }
        main={
          <>
            {moment?.acts.includes('held') && <HeldQuestion view={view} moment={moment} acting={acting} />}
            <div className={styles.form}>
              <Text as="p" block>
                {corrects && !programme ? tabs.write.correction : intro}
              </Text>
              <TwoWindows keeper={keeper} show={shown} />
              {isBehind && !other && saved.kind !== 'untouched' && (
                <TwoTexts
                  title={tabs.write.choose.version}
                  text={tabs.write.choose.versionText}
                  onOwn={() => keeper.goOnFrom(newest)}
                  onOther={() => keeper.goOnFrom(newest, composed.values)}
                  other={shown(composed.values)}
                />
              )}
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
              {recomposed && !other && (
                <MessageBar intent="info" layout="multiline" role="status">
                  <MessageBarBody>{tabs.write.recomposed}</MessageBarBody>
                </MessageBar>
              )}
              {form.fields.map((field) => (
                <Fragment key={field.id}>
                  <FieldOf
                    form={form.id}
                    field={field}
                    value={values[field.id]}
                    onChange={(value) => keeper.set(field.id, value)}
                    refusals={refusals}
                    goals={goals}
                    people={view.people}
                    points={points}
                    evidence={view.evidence}
                    programme={programme}
                    instruments={composed.instruments}
                    hints={privacyHints({ [field.id]: values[field.id] ?? '' }).map(({ word }) => word)}
                  />
                  {news
                    .filter((one) => one.field === field.id)
                    .map((one) => (
                      <FieldNews
                        key={one.field}
                        news={one}
                        name={fieldText(form.id, field.id).label}
                        onTake={() => keeper.answerNews(field.id, takenOver)}
                        onLeave={() => keeper.answerNews(field.id, leftAsTyped)}
                      />
                    ))}
                </Fragment>
              ))}
              <div className={styles.foot} data-foot>
                <SavedLine saved={saved} />
                <Ask
                  title={(isKept ? keep : tabs.write).ask(title)}
                  warning={isApart ? tabs.write.askText.apart : askText(composed.delivery)}
                  yes={(isKept ? keep : tabs.write).send}
                  onYes={send}
                  may={isComplete}
                >
                  <Button
                    appearance="primary"
                    icon={isKept ? <SaveRegular /> : <SendRegular />}
                    disabledFocusable={acting.busy || isBehind || other !== undefined}
                  >
                    {(isKept ? keep : tabs.write).send}
                  </Button>
                </Ask>
              </div>
            </div>
          </>
        }
      />
    </Page>
  );
}

function askText(delivery: ComposeView['delivery']): string {
  const { askText, askReadFirst } = tabs.write;
  return delivery.kind === 'readFirst' ? askReadFirst(delivery.schoolDays) : askText[delivery.kind];
}
