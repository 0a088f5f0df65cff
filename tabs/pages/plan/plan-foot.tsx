import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CalendarCheckmarkRegular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { Ask } from '../../parts/ask.tsx';
import { PageFoot } from '../../parts/page/page-foot.tsx';
import type { usePlan } from './use-plan.ts';

interface PlanFootProps {
  readonly plan: ReturnType<typeof usePlan>;
  /** Only the klikgesprek is booked now; the rest stays a proposal. */
  readonly gated: boolean;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

/** Ask again, or make it true. */
export function PlanFoot({ plan, gated, busy, onConfirm }: PlanFootProps) {
  const unplaced = plan.moments.filter(({ start, dropped }) => !start && !dropped).length;
  const clashing = plan.moments.filter(({ clashes }) => clashes.length > 0).length;
  const follows = gated ? tabs.plan.confirmGated : tabs.plan.confirmAll;
  return (
    <PageFoot
      said={
        plan.changes > 0
          ? tabs.plan.changed(plan.changes)
          : unplaced > 0
            ? tabs.plan.unplacedCount(unplaced)
            : ''
      }
    >
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
        warning={clashing > 0 ? `${tabs.plan.clashing(clashing)} ${follows}` : follows}
        yes={clashing > 0 ? tabs.plan.confirmAnyway : tabs.plan.confirm}
        onYes={onConfirm}
      >
        <Button
          appearance={plan.changes > 0 ? 'secondary' : 'primary'}
          icon={<CalendarCheckmarkRegular />}
          disabledFocusable={plan.asking || busy || plan.outdated}
        >
          {tabs.plan.confirm}
        </Button>
      </Ask>
    </PageFoot>
  );
}
