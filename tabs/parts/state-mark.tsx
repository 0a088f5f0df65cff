import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { DocumentEdit16Filled } from '@fluentui/react-icons/svg/document-edit';
import { Question16Regular } from '@fluentui/react-icons/svg/question';
import { words } from '../../domain/texts/nl/words.ts';
import type { TimelinePoint } from '../../domain/views/view/timeline.ts';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
  },
  held: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  open: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
    border: `2px solid ${tokens.colorPaletteMarigoldForeground2}`,
  },
  proposed: {
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  off: {
    backgroundColor: tokens.colorNeutralBackground4,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  next: { outline: `4px solid ${tokens.colorBrandBackground2}` },
});

interface StateMarkProps {
  readonly point: Pick<TimelinePoint, 'state' | 'open'>;
  /** The one that comes next stands out. */
  readonly next: boolean;
}

/** The round sign of a moment: shape and icon differ per state, so that nothing hangs on colour. Says nothing aloud. */
export function StateMark({ point, next }: StateMarkProps) {
  const styles = useStyles();
  const look = {
    scheduled: undefined,
    held: point.open ? styles.open : styles.held,
    proposed: styles.proposed,
    notHeld: styles.off,
    dropped: styles.off,
  }[point.state];
  return (
    <span aria-hidden className={mergeClasses(styles.mark, look, next && styles.next)}>
      {markOf(point)}
    </span>
  );
}

/** The word beside the sign. */
export function stateWord(point: Pick<TimelinePoint, 'state' | 'open' | 'unconfirmed'>): string {
  if (point.unconfirmed) return words.unconfirmed;
  return point.state === 'held' && point.open ? words.standsOpen : words.momentStates[point.state];
}

function markOf({ state, open }: Pick<TimelinePoint, 'state' | 'open'>) {
  if (state === 'held') return open ? <DocumentEdit16Filled /> : <Checkmark16Filled />;
  if (state === 'scheduled') return <CalendarLtr16Regular />;
  if (state === 'proposed') return <Question16Regular />;
  return <Dismiss16Regular />;
}
