import { Button, makeStyles, Text } from '@fluentui/react-components';
import { CalendarCheckmarkRegular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { replanTexts } from '../../../domain/texts/nl/replan.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { ReplanRowView, ReplanView } from '../../../domain/views/replan.ts';
import { useLoad } from '../../api/use-load.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { dayAndTimeText } from '../../parts/dates/when.ts';
import { stepName } from '../../parts/names.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Message } from '../../parts/page/message.tsx';
import { Page } from '../../parts/page/page.tsx';
import { PageFoot } from '../../parts/page/page-foot.tsx';
import { Section } from '../../parts/page/section.tsx';
import { ReplanRow } from './replan-row.tsx';
import { rowKey, useReplan } from './use-replan.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
});

function sendLabel({ isWarned, moves }: ReturnType<typeof useReplan>): string {
  if (isWarned) return replanTexts.sendAnyway;
  return moves > 0 ? replanTexts.send(moves) : replanTexts.sendLeft;
}

/** New times for what a school's calendar put out of its place: all at once, or one by one. */
export function ReplanPage() {
  const loaded = useLoad('replan', (client) => client.call('replan', {}));
  if (loaded.state === 'ready') return <Proposal key={loaded.value.edition} view={loaded.value} />;
  return (
    <main aria-label={tabs.loading.text}>
      {loaded.state === 'loading' ? <Loading /> : <Failed failure={loaded.failure} retry={loaded.retry} />}
    </main>
  );
}

function Proposal({ view }: { readonly view: ReplanView }) {
  const styles = useStyles();
  const answering = useReplan(view);
  const isEmpty = view.rows.length === 0;
  return (
    <Page
      title={replanTexts.title}
      {...(isEmpty ? {} : { lead: replanTexts.lead })}
      back={{ to: { page: 'home' }, label: tabs.nav.begin }}
    >
      {isEmpty && (
        <Message
          icon={<CalendarCheckmarkRegular />}
          title={replanTexts.none}
          text={replanTexts.noneText}
          room="section"
        />
      )}
      {byTrajectory(view.rows).map((rows) => (
        <Section key={rows[0]!.trajectory} title={rows[0]!.teacher} note={rows[0]!.school} surface="card">
          <ul className={styles.list}>
            {rows.map((row) => (
              <ReplanRow
                key={rowKey(row)}
                row={row}
                choice={answering.choiceOf(row)}
                said={answering.said(row)}
                inTheWay={answering.inTheWay(row)}
                onChoose={(choice) => answering.choose(row, choice)}
              />
            ))}
          </ul>
        </Section>
      ))}
      {view.done.length > 0 && (
        <Section title={replanTexts.doneTitle} surface="plain">
          <ul>
            {view.done.map((one) => (
              <li key={rowKey(one)}>
                <Text>
                  {`${replanTexts.withTeacher(stepName(one.step, one.cycle), one.teacher)}: ${dayAndTimeText(one.stands.start)}`}
                </Text>
                <br />
                <WeekLine at={one.stands.start} week={one.stands.week} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!isEmpty && (
        <PageFoot>
          <Button
            appearance="primary"
            icon={<CheckmarkRegular />}
            disabledFocusable={answering.busy || answering.count === 0}
            onClick={() => void answering.send()}
          >
            {sendLabel(answering)}
          </Button>
        </PageFoot>
      )}
    </Page>
  );
}

/** Those of one trajectory together, in the order in which the first of each stood. */
function byTrajectory(rows: readonly ReplanRowView[]): readonly (readonly ReplanRowView[])[] {
  const ids = [...new Set(rows.map(({ trajectory }) => trajectory))];
  return ids.map((id) => rows.filter(({ trajectory }) => trajectory === id));
}
