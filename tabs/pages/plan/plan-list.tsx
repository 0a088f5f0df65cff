import { makeStyles, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { ProposedMoment } from '../../../domain/views/view/proposal.ts';
import { Section } from '../../parts/page/section.tsx';
import type { Hold } from './holds.ts';
import { leftAlone } from './left-alone.ts';
import { PlanRow } from './plan-row.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface PlanListProps {
  readonly moments: readonly ProposedMoment[];
  readonly hold: (moment: string, hold: Hold) => Promise<string>;
  /** By moment, why it could not be confirmed where it stands. */
  readonly refused: ReadonlyMap<string, readonly string[]>;
}

/** The proposal as a list: first what found no place, then all in order of time, last what was taken out. */
export function PlanList({ moments, ...rest }: PlanListProps) {
  const open = moments.filter(({ start, dropped }) => !start && !dropped);
  const placed = moments
    .filter(({ start, dropped }) => start && !dropped)
    .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''));
  const dropped = moments.filter((moment) => moment.dropped);
  return (
    <>
      <Part title={tabs.plan.open} moments={open} all={moments} {...rest} />
      <Part title={tabs.plan.list} moments={placed} all={moments} {...rest} />
      <Part title={tabs.plan.dropped} moments={dropped} all={moments} {...rest} />
    </>
  );
}

interface PartProps extends PlanListProps {
  readonly title: string;
  readonly all: readonly ProposedMoment[];
}

function Part({ title, moments, all, hold, refused }: PartProps) {
  const styles = useStyles();
  if (moments.length === 0) return null;
  return (
    <Section title={title} surface="plain">
      <ol className={styles.list}>
        {moments.map((moment) => (
          <PlanRow
            key={moment.moment}
            moment={moment}
            hold={(how) => hold(moment.moment, how)}
            refused={refused.get(moment.moment) ?? []}
            without={leftAlone(moment, all)}
          />
        ))}
      </ol>
    </Section>
  );
}
