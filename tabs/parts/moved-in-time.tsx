import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { daysText } from '../../domain/calendar/wording.ts';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import type { MovedInTimeView } from '../../domain/views/view/moved-in-time.ts';
import { dayOf, dayText } from './when.ts';

/** That a week of the programme would come too late for the end of the contract, and where the plan has it. */
export function MovedInTime({ moved }: { readonly moved: MovedInTimeView | undefined }) {
  if (!moved) return null;
  const days = ({ from, until }: MovedInTimeView['own']) => daysText(dayOf(from), dayOf(until));
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {tabs.plan.movedInTime(
          { week: moved.own.week, days: days(moved.own) },
          { week: moved.instead.week, days: days(moved.instead) },
          dayText(moved.announceBy),
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
