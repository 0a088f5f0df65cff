import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { weekText } from '../../../domain/calendar/date-texts.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { MovedInTimeView } from '../../../domain/views/view/moved-in-time.ts';
import { useDated } from './school-weeks.ts';

interface MovedInTimeProps {
  readonly moved: MovedInTimeView | undefined;
  /** The day (ISO) for which a judgement would come too late. */
  readonly tooLate: string | undefined;
}

/** What of the programme would come too late for the end of the contract: where the plan has it, or that it has it nowhere. */
export function MovedInTime({ moved, tooLate }: MovedInTimeProps) {
  const dated = useDated();
  if (!moved && !tooLate) return null;
  const said = ({ week: number, from: monday }: MovedInTimeView['own']) => weekText({ number, monday });
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {moved
          ? tabs.plan.movedInTime(said(moved.own), said(moved.instead), dated(moved.announceBy))
          : tabs.plan.judgedTooLate(dated(tooLate ?? ''))}
      </MessageBarBody>
    </MessageBar>
  );
}
