import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Need } from '../../../domain/views/view/need.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { ComingUp } from '../../parts/dates/coming-up.tsx';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { stepName } from '../../parts/names.ts';
import { routeOfNeed } from '../../parts/need-kinds.tsx';
import { NeedList } from '../../parts/need-list.tsx';
import { saidNow } from './said-now.ts';
import { TrajectoryActs } from './trajectory-acts.tsx';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
  withNeeds: { '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
  next: {
    justifySelf: 'stretch',
    maxWidth: '480px',
    padding: tokens.spacingVerticalXS,
    paddingRight: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  said: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

/** What happens now, in a plain sentence for this reader, and what she can do about it. */
export function NowCard({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const dated = useDated();
  const planIsLater = view.needs.findIndex(isPlan) > 0;
  const elsewhere = view.needs.filter((need) => (isPlan(need) ? planIsLater : !standsHere(need)));
  const waits = elsewhere.length > 0;
  return (
    <section
      className={mergeClasses(styles.card, waits && styles.withNeeds)}
      aria-label={view.ended ? tabs.trajectory.howItEnded : tabs.trajectory.now}
    >
      <div className={styles.said}>
        <Text as="p" size={400} block>
          {saidNow(view)}
        </Text>
        {view.ended && (
          <Text as="p" block>
            {view.ended.early
              ? tabs.trajectory.endedEarly(dated(view.ended.on))
              : tabs.trajectory.ended(dated(view.ended.on))}
          </Text>
        )}
        <Next view={view} />
        <TrajectoryActs view={view} planIsLater={planIsLater} />
      </div>
      {waits && <NeedList needs={elsewhere} naming="nobody" />}
    </section>
  );
}

/** What comes first, where there is something: nobody has to look for it in the picture. */
function Next({ view: { id, next, moments, now } }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const moment = moments.find((one) => one.moment === next?.moment);
  if (!next || !moment) return null;
  return (
    <div className={styles.next}>
      <ComingUp
        trajectory={id}
        moment={next.moment}
        title={stepName(next.step, next.cycle)}
        start={next.start}
        place={moment.place}
        now={now}
      />
    </div>
  );
}

/** What has its button beside this list needs no way to it. */
function standsHere(need: Need): boolean {
  return routeOfNeed(need).page === 'trajectory' || need.kind === 'matchQuestion';
}

/** The same of the plan, unless something else is due before it: then it has its own place among them. */
function isPlan(need: Need): boolean {
  return routeOfNeed(need).page === 'plan';
}
