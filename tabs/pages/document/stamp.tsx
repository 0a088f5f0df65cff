import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { Document20Regular } from '@fluentui/react-icons/svg/document';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { dayAndTimeText, dayText } from '../../parts/dates/when.ts';

const useStyles = makeStyles({
  stamp: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  words: { display: 'grid' },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

interface StampProps {
  readonly view: TrajectoryView;
  readonly document: DocumentView;
  /** It is about the reader herself. */
  readonly mine: boolean;
}

/** Where it stands on its way: kept, read first, or delivered for good; and who has read it. */
export function Stamp({ view, document, mine }: StampProps) {
  const styles = useStyles();
  const { state, deliveredAt, reactUntil, readBy, hash } = document;
  const held = view.moments.find(({ moment }) => moment === document.moment)?.start;
  const dated = useDated();
  return (
    <div className={styles.stamp}>
      {state === 'delivered' && <CheckmarkCircle20Filled className={styles.done} aria-hidden />}
      {state === 'reading' && <Clock20Regular aria-hidden />}
      {state === 'recorded' && <Document20Regular aria-hidden />}
      <div className={styles.words}>
        <Text weight="semibold">
          {state === 'delivered' && deliveredAt
            ? tabs.documents.delivered(dayAndTimeText(deliveredAt))
            : state === 'reading' && reactUntil
              ? (mine ? tabs.documents.readingMine : tabs.documents.reading)(dated(reactUntil))
              : tabs.documents.recorded}
        </Text>
        {held && (
          <Text size={200} className={styles.detail}>
            {tabs.documents.of(dayText(held))}
          </Text>
        )}
        {/* While it is read first, the day that counts stands above with its week. */}
        {(held || state !== 'reading') && <WeekLine at={held ?? document.at} />}
        {readBy?.map(({ name, at, me }) => (
          <Text key={`${name}/${at}`} size={200} className={styles.detail}>
            {me
              ? tabs.documents.readByYou(dayAndTimeText(at))
              : tabs.documents.readBy(name, dayAndTimeText(at))}
          </Text>
        ))}
        {readBy?.length === 0 && (
          <Text size={200} className={styles.detail}>
            {tabs.documents.readByNobody}
          </Text>
        )}
        {hash && (
          <Text size={200} className={styles.detail}>
            {tabs.documents.hash(hash)}
          </Text>
        )}
      </div>
    </div>
  );
}
