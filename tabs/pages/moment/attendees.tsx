import { Avatar, Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { MomentView } from '../../../domain/views/view/moment.ts';
import { Clashes } from '../../parts/clashes.tsx';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { dayAndTimeText } from '../../parts/dates/when.ts';
import { initialsOf } from '../../parts/initials.ts';
import { Section } from '../../parts/page/section.tsx';
import { useClashes } from '../../parts/use-clashes.ts';
import type { AboutMoment } from './about.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM },
  person: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere', justifyItems: 'start' },
  detail: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Attendee = MomentView['attendees'][number];

/** With whom, what each answered, and other times that were proposed. */
export function Attendees({ view, moment, acting }: AboutMoment) {
  const styles = useStyles();
  return (
    <Section title={tabs.moment.who} surface="card">
      <ul className={styles.list}>
        {moment.attendees.map((attendee) => (
          <li key={attendee.person} className={styles.person}>
            <Avatar
              name={attendee.name}
              initials={initialsOf(attendee.name)}
              color="colorful"
              size={36}
              aria-hidden
            />
            <span className={styles.words}>
              <Text weight="semibold">{attendee.name}</Text>
              <Text size={200} className={styles.detail}>
                {detailOf(attendee, moment)}
              </Text>
              <Proposal view={view} attendee={attendee} moment={moment} acting={acting} />
            </span>
          </li>
        ))}
      </ul>
      {moment.optional?.map(({ person, name, attends }) => (
        <Checkbox
          key={person}
          checked={attends}
          disabled={acting.busy}
          label={tabs.moment.attends(name)}
          onChange={(_, { checked }) =>
            void acting.act({
              ...{ act: 'setAttendance', moment: moment.moment, revision: moment.revision },
              ...{ attendee: person, attends: checked === true },
            })
          }
        />
      ))}
    </Section>
  );
}

function detailOf(attendee: Attendee, { state }: MomentView): string {
  const { role, required, organises, reachable, busyThen } = attendee;
  return [
    words.roles[role],
    !required && tabs.moment.optional,
    state === 'scheduled' && organises && tabs.moment.organises,
    state === 'scheduled' && answerOf(attendee),
    busyThen && tabs.moment.busyThen,
    !reachable && tabs.moment.unreachable,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Undefined where there is none to give, or none for this reader. */
function answerOf({ answer, invited, organises }: Attendee): string | undefined {
  if (organises) return undefined;
  if (!invited && (answer ?? 'none') === 'none') return tabs.moment.notInvited;
  return answer && words.answers[answer];
}

interface ProposalProps extends Pick<AboutMoment, 'view' | 'moment' | 'acting'> {
  readonly attendee: Attendee;
}

function Proposal({ view, attendee, moment, acting }: ProposalProps) {
  const styles = useStyles();
  const clashes = useClashes(view.id);
  const { proposedStart, person } = attendee;
  if (!proposedStart) return null;
  const { moment: id, revision, place } = moment;
  const say = (accept: boolean) =>
    void acting.act({ act: 'answerProposal', moment: id, revision, proposer: person, accept });
  const take = async () => {
    if (await clashes.clear({ moment: id, start: proposedStart, place })) say(true);
  };
  return (
    <>
      <Text>{tabs.moment.proposes(dayAndTimeText(proposedStart))}</Text>
      <WeekLine at={proposedStart} />
      <Clashes said={clashes.said} />
      {moment.acts.includes('answerProposal') && (
        <span className={styles.row}>
          <Button size="small" disabledFocusable={acting.busy || clashes.looking} onClick={() => void take()}>
            {clashes.said.length > 0 ? tabs.moment.clashes.take : tabs.moment.takeProposal}
          </Button>
          <Button size="small" appearance="subtle" disabledFocusable={acting.busy} onClick={() => say(false)}>
            {tabs.moment.leaveProposal}
          </Button>
        </span>
      )}
    </>
  );
}
