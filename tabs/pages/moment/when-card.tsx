import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { VideoRegular } from '@fluentui/react-icons/svg/video';
import { placeText } from '../../../domain/texts/nl/place-text.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { MomentView } from '../../../domain/views/view/moment.ts';
import { DayBlock } from '../../parts/dates/day-block.tsx';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { dayAndTimeText, dayText, spanText } from '../../parts/dates/when.ts';
import { capital, stepName } from '../../parts/names.ts';
import { Section } from '../../parts/page/section.tsx';
import { StateMark, stateWord } from '../../parts/state-mark.tsx';
import { useHost } from '../../teams/host-context.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  words: { display: 'grid', flex: '1 1 180px', gap: tokens.spacingVerticalXXS },
  state: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
});

interface WhenCardProps {
  readonly moment: MomentView;
}

/** When and where, how it stands, and what it was before. */
export function WhenCard({ moment }: WhenCardProps) {
  const styles = useStyles();
  const host = useHost();
  const { start, durationMin, durationStated, place, joinUrl, change, reason, lastDay } = moment;
  const dated = useDated();
  const was = change?.was.start;
  const lasted = change?.was.durationMin;
  const kind = change?.was.step;
  const isAhead = moment.state === 'scheduled' || moment.state === 'proposed';
  return (
    <Section title={tabs.moment.when} surface="card">
      <div className={styles.row}>
        {start && <DayBlock at={start} />}
        <div className={styles.words}>
          <Text weight="semibold" size={400}>
            {start
              ? capital(place === 'desk' ? tabs.moment.before(dayText(start)) : spanText(start, durationMin))
              : tabs.moment.noDate}
          </Text>
          <WeekLine at={start} />
          <Text>{capital(placeText(moment))}</Text>
          {lastDay && <Text size={200}>{tabs.moment.afterLastDay(dated(lastDay))}</Text>}
          {isAhead && !durationStated && durationMin > 0 && (
            <Text size={200} className={styles.note}>
              {tabs.moment.assumed(durationMin)}
            </Text>
          )}
        </div>
        {joinUrl && moment.state === 'scheduled' && (
          <Button appearance="primary" icon={<VideoRegular />} onClick={() => host.openLink(joinUrl)}>
            {tabs.moment.join}
          </Button>
        )}
      </div>
      <Text className={styles.state}>
        <StateMark point={moment} next={false} />
        {capital(stateWord(moment))}
        {reason && ` (${words.notHeldReasons[reason]})`}
      </Text>
      {isAhead && was && (was !== start || lasted !== undefined || kind !== undefined) && (
        <span className={styles.words}>
          <Text size={200} className={styles.note}>
            {tabs.moment.was(
              [
                ...(kind === undefined ? [] : [stepName(kind, moment.cycle)]),
                lasted === undefined ? dayAndTimeText(was) : spanText(was, lasted),
              ].join(', '),
              change?.byName,
            )}
          </Text>
          <WeekLine at={was} />
        </span>
      )}
    </Section>
  );
}
