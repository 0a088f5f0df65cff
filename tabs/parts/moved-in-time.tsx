import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { weekText } from '../../domain/calendar/date-texts.ts';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import type { MovedInTimeView } from '../../domain/views/view/moved-in-time.ts';
import { useDated } from './school-weeks.ts';

/** That a week of the programme would come too late for the end of the contract, and where the plan has it. */
export function MovedInTime({ moved }: { readonly moved: MovedInTimeView | undefined }) {
  const dated = useDated();
  if (!moved) return null;
  const said = ({ week: number, from: monday }: MovedInTimeView['own']) => weekText({ number, monday });
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {tabs.plan.movedInTime(said(moved.own), said(moved.instead), dated(moved.announceBy))}
      </MessageBarBody>
    </MessageBar>
  );
}
