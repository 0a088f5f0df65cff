import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactNode } from 'react';
import { longDatedText } from '../../../domain/calendar/date-texts.ts';
import { keptText } from '../../../domain/export/kept-text.ts';
import { readByPerson } from '../../../domain/export/read-by.ts';
import { type Kept, keptUntil } from '../../../domain/export/retention.ts';
import { aboutMeTexts as texts } from '../../../domain/texts/nl/about-me.ts';
import { stepName } from '../../../domain/texts/nl/names.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { useWeekOf } from '../../parts/dates/school-weeks.ts';
import { dayOf, dayText, longDayText } from '../../parts/dates/when.ts';
import { useFile } from '../../parts/documents/use-file.ts';
import { documentName } from '../../parts/names.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  fold: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  summary: { cursor: 'pointer', minHeight: '44px', alignContent: 'center', '& h3': { display: 'inline' } },
  list: { display: 'grid', gap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalS },
  entry: { display: 'grid', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** All about her to take along, as a text to read and as data. */
export function AboutMeFiles({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const name = texts.fileName(dayOf(view.now).toString());
  const ids = { trajectory: view.id };
  const word = useFile(`${name}.docx`, texts.done, (client) => client.call('aboutMeWord', { ids }));
  const data = useFile(`${name}.json`, texts.done, async (client) => {
    const answer = await client.call('aboutMe', { ids });
    return answer.ok ? { ok: true, value: asJson(answer.value) } : answer;
  });
  return (
    <div className={styles.row}>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={word.busy} onClick={word.start}>
        {texts.word}
      </Button>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={data.busy} onClick={data.start}>
        {texts.json}
      </Button>
    </div>
  );
}

function asJson(value: object): Blob {
  return new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' });
}

/** Who has read what, and when each thing goes; folded away. */
export function AboutMeFacts({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const weekOf = useWeekOf();
  const dated = (day: string) => longDatedText(day, weekOf(day));
  const readings = readByPerson(view);
  const kept = keptUntil(view);
  const kinds = kept.filter((one) => one.of === 'document');
  return (
    <>
      <Fold title={texts.readers}>
        {readings.length === 0 && <Text as="p">{texts.readersNone}</Text>}
        <ul className={styles.list}>
          {readings.map(({ name, read }) => (
            <li key={name} className={styles.entry}>
              <Text weight="semibold">{name}</Text>
              {read.map(({ kind, cycle = 0, step, version, at }) => (
                <Text key={`${kind}/${cycle}/${step}/${version}/${at}`} size={200} className={styles.detail}>
                  {texts.readOn(texts.read(documentName(kind, cycle, step), version), dayText(at))}
                </Text>
              ))}
            </li>
          ))}
        </ul>
      </Fold>
      {kept.length > 0 && (
        <Fold title={texts.kept}>
          <ul className={styles.list}>
            {kept.map(
              (one) =>
                one.of === 'film' && (
                  <li key={one.moment} className={styles.entry}>
                    <Text weight="semibold">{texts.filmOf(stepName(one.step, one.cycle))}</Text>
                    <Text className={styles.detail}>{goes(one, dated)}</Text>
                  </li>
                ),
            )}
            {[...Map.groupBy(kinds, (one) => keptText(one, dated))].map(([when, together]) => (
              <li key={when} className={styles.entry}>
                <Text weight="semibold">
                  {together
                    .map(({ kind, count }) => texts.keptDocuments(documentName(kind, 0), count))
                    .join(' · ')}
                </Text>
                <Text className={styles.detail}>{when}</Text>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function goes(
  { deleteOn, deletedAt }: Extract<Kept, { of: 'film' }>,
  dated: (day: string) => string,
): string {
  if (deletedAt) return texts.filmGone(longDayText(deletedAt));
  return deleteOn ? texts.filmGoes(dated(deleteOn)) : texts.filmNoDay;
}

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        <Text as="h3" weight="semibold">
          {title}
        </Text>
      </summary>
      {children}
    </details>
  );
}
