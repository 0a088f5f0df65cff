import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CalendarCheckmarkRegular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { Ask } from '../../parts/ask.tsx';
import type { usePlan } from './use-plan.ts';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 200px' },
});

interface PlanFootProps {
  readonly plan: ReturnType<typeof usePlan>;
  /** Only the klikgesprek is booked now; the rest stays a proposal. */
  readonly gated: boolean;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

/** Ask again, or make it true. */
export function PlanFoot({ plan, gated, busy, onConfirm }: PlanFootProps) {
  const styles = useStyles();
  const unplaced = plan.moments.filter(({ start, dropped }) => !start && !dropped).length;
  return (
    <div className={styles.foot}>
      <Text className={styles.words} role="status">
        {plan.changes > 0
          ? tabs.plan.changed(plan.changes)
          : unplaced > 0
            ? tabs.plan.unplacedCount(unplaced)
            : ''}
      </Text>
      <Button
        appearance={plan.changes > 0 ? 'primary' : 'secondary'}
        icon={<ArrowSyncRegular />}
        disabledFocusable={plan.asking}
        onClick={plan.ask}
      >
        {tabs.plan.ask}
      </Button>
      <Ask
        title={tabs.plan.confirmAsk}
        warning={gated ? tabs.plan.confirmGated : tabs.plan.confirmAll}
        yes={tabs.plan.confirm}
        onYes={onConfirm}
      >
        <Button
          appearance={plan.changes > 0 ? 'secondary' : 'primary'}
          icon={<CalendarCheckmarkRegular />}
          disabledFocusable={plan.asking || busy}
        >
          {tabs.plan.confirm}
        </Button>
      </Ask>
    </div>
  );
}
