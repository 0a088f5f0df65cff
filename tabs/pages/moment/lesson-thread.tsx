import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { MomentView } from '../../../domain/views/view/moment.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { dayText } from '../../parts/dates/when.ts';
import { LessonPoints } from '../../parts/documents/lesson-points.tsx';
import { stepName } from '../../parts/names.ts';
import { Section } from '../../parts/page/section.tsx';
import { StateMark, stateWord } from '../../parts/state-mark.tsx';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 176px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '100%',
    minHeight: '44px',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    textDecoration: 'none',
    '&[aria-current]': {
      backgroundColor: tokens.colorBrandBackground2,
      outline: `1px solid ${tokens.colorBrandStroke2}`,
    },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  words: { display: 'grid' },
  detail: { color: tokens.colorNeutralForeground2 },
});

interface LessonThreadProps {
  readonly view: TrajectoryView;
  readonly moment: MomentView;
}

const rounds: Readonly<Record<string, string>> = words.rounds;

/** Moments of one round begin with the same: `c2.`. */
function roundOf({ moment }: MomentView): string | undefined {
  return moment.split('.')[0];
}

/** The moments that hang on the same lesson, or stand in the same week, and what the teacher herself asked to look at in it. */
export function LessonThread({ view, moment }: LessonThreadProps) {
  const styles = useStyles();
  const isWeek = rounds[moment.step] === 'week';
  const hangsWith = (one: MomentView) =>
    isWeek ? roundOf(one) === roundOf(moment) : moment.lesson !== undefined && one.lesson === moment.lesson;
  const thread = moment.cycle > 0 ? view.moments.filter(hangsWith) : [];
  const points = moment.lessonPoints ?? [];
  if (thread.length < 2 && points.length === 0) return null;
  return (
    <Section title={isWeek ? tabs.moment.lesson.sameWeek : tabs.moment.lesson.title} surface="card">
      {thread.length > 1 && (
        <ol className={styles.list}>
          {thread.map((one) => (
            <li key={one.moment}>
              <a
                className={styles.step}
                aria-current={one.moment === moment.moment ? 'page' : undefined}
                href={href({ page: 'moment', trajectory: view.id, moment: one.moment })}
              >
                <StateMark point={one} next={false} />
                <span className={styles.words}>
                  <Text weight="semibold">{stepName(one.step, 0)}</Text>
                  <Text size={200} className={styles.detail}>
                    {one.start ? dayText(one.start) : tabs.trajectory.unplaced}, {stateWord(one)}
                  </Text>
                  <WeekLine at={one.start} />
                </span>
              </a>
            </li>
          ))}
        </ol>
      )}
      {points.length > 0 && (
        <>
          <Text as="h3" weight="semibold" block>
            {tabs.moment.lesson.points}
          </Text>
          <LessonPoints points={points} />
        </>
      )}
    </Section>
  );
}
