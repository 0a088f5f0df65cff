import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WeatherSunny20Regular } from '@fluentui/react-icons/svg/weather-sunny';
import { daysText } from '../../../domain/calendar/wording.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { ClosedStretch } from '../../../domain/views/view/timeline.ts';
import { dayOf } from '../dates/when.ts';
import { wide } from './measures.ts';

const useStyles = makeStyles({
  closed: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginLeft: '42px',
    marginBlock: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    color: tokens.colorNeutralForeground1,
    // The line of the moments goes on beside it.
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-29px',
      top: `calc(-1 * ${tokens.spacingVerticalXS})`,
      bottom: `calc(-1 * ${tokens.spacingVerticalXS})`,
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    },
    [wide]: { display: 'none' },
  },
  far: { display: 'none' },
  today: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBlock: tokens.spacingVerticalXS,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { content: '""', flexGrow: 1, borderTop: `2px solid ${tokens.colorCompoundBrandStroke}` },
    [wide]: { display: 'none' },
  },
});

interface ClosedRowProps {
  readonly stretch: ClosedStretch;
  /** Left out at first. */
  readonly far: boolean;
}

/** A holiday between two moments, where the timeline stands upright. */
export function ClosedRow({ stretch, far }: ClosedRowProps) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.closed, far && styles.far)}>
      <WeatherSunny20Regular aria-hidden />
      <span>
        {stretch.name}, {daysText(dayOf(stretch.from), dayOf(stretch.until))}
      </span>
    </li>
  );
}

/** Between what was and what comes. */
export function TodayRow() {
  return <li className={useStyles().today}>{tabs.trajectory.today}</li>;
}
