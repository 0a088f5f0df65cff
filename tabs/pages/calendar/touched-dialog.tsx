import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { schoolWeekAt } from '../../../domain/calendar/school-week-at.ts';
import type { TouchedDay } from '../../../domain/schedule/touched.ts';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { dayText } from '../../parts/dates/when.ts';
import { capital } from '../../parts/names.ts';

const texts = schoolCalendar.touched;
const shownDays = 12;

const useStyles = makeStyles({
  dialog: {
    maxWidth: 'min(560px, calc(100vw - 32px))',
    padding: tokens.spacingHorizontalXXL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  body: { display: 'grid', gap: tokens.spacingVerticalM },
  days: { display: 'grid', gap: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalL },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
});

interface TouchedDialogProps {
  readonly days: readonly TouchedDay[];
  /** As it would be. */
  readonly calendar: SchoolCalendar;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What saving would touch, counted by day and without a name; she decides then. */
export function TouchedDialog({ days, calendar, onYes, onNo }: TouchedDialogProps) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  // Closed by the browser it gives the focus back.
  const close = () => dialog.current?.close();
  const count = days.reduce((sum, { calledOff, toMove }) => sum + calledOff + toMove, 0);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      className={styles.dialog}
      onClose={onNo}
    >
      <div className={styles.body}>
        <Text as="h2" id={`${id}title`} size={500} weight="semibold" block>
          {texts.title(count)}
        </Text>
        <div id={`${id}text`}>
          <Text as="p" block>
            {texts.text}
          </Text>
          <ul className={styles.days}>
            {days.slice(0, shownDays).map(({ date, calledOff, toMove }) => (
              <li key={date}>
                {capital(texts.day(dayText(date), calledOff, toMove))}
                <br />
                <WeekLine at={date} week={schoolWeekAt(`${date}T12:00:00Z`, calendar)} />
              </li>
            ))}
            {days.length > shownDays && <li>{texts.more(days.length - shownDays)}</li>}
          </ul>
        </div>
        <div className={styles.acts}>
          <Button onClick={close}>{texts.back}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              close();
              onYes();
            }}
          >
            {texts.yes}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
