import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  SearchBox,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { YearMoment, YearPlanView, YearTrajectory, YearView } from '../../../domain/board-year/view.ts';
import { datedTimeText } from '../../../domain/calendar/date-texts.ts';
import { yearTexts as texts } from '../../../domain/texts/nl/board-year-page.ts';
import { stepName } from '../../../domain/texts/nl/names.ts';
import { capital } from '../../parts/names.ts';
import { Section } from '../../parts/page/section.tsx';
import { useRows } from './use-rows.ts';

const FEW = 6;

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  search: { flex: '1 1 220px', maxWidth: '360px' },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', margin: 0, padding: 0, listStyle: 'none' },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '56px',
    cursor: 'pointer',
    listStyle: 'none',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
    '::-webkit-details-marker': { display: 'none' },
  },
  turns: { 'details[open] > summary > &': { transform: 'rotate(90deg)' } },
  who: { display: 'grid', overflowWrap: 'anywhere' },
  count: { minHeight: '32px', alignContent: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
  bar: {
    display: 'grid',
    justifyItems: 'end',
    gap: '4px',
    textAlign: 'end',
  },
  track: {
    width: '96px',
    height: '6px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
  },
  part: { height: '100%', backgroundColor: tokens.colorCompoundBrandBackground, forcedColorAdjust: 'none' },
  moments: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalM}`,
    listStyle: 'none',
  },
  more: { justifySelf: 'start' },
});

/** All trajectories of the year, each with where the plan has its moments. */
export function YearTrajectories({
  view,
  plan,
}: {
  readonly view: YearView;
  readonly plan: YearPlanView | undefined;
}) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const [lacking, setLacking] = useState(false);
  const { rows, found, more } = useRows(view, plan?.id ?? '', search, lacking);
  return (
    <Section title={texts.trajectories} surface="card">
      {view.toPlan.trajectories > FEW && (
        <search className={styles.tools}>
          <Field label={texts.search} className={styles.search}>
            <SearchBox value={search} maxLength={80} onChange={(_, data) => setSearch(data.value)} />
          </Field>
          {plan?.figures && (
            <Checkbox
              label={texts.onlyLacking}
              checked={lacking}
              onChange={(_, data) => setLacking(data.checked === true)}
            />
          )}
          <Text role="status" className={mergeClasses(styles.quiet, styles.count)}>
            {found === undefined ? '' : found === 0 ? texts.noneFound : texts.found(found)}
          </Text>
        </search>
      )}
      <ul className={styles.list}>
        {rows.map((row) => (
          <Row key={row.trajectory} row={row} isPlanned={plan?.figures !== undefined} />
        ))}
      </ul>
      {found !== undefined && rows.length < found && (
        <Button className={styles.more} onClick={more}>
          {texts.more(found - rows.length)}
        </Button>
      )}
    </Section>
  );
}

function Row({ row, isPlanned }: { readonly row: YearTrajectory; readonly isPlanned: boolean }) {
  const styles = useStyles();
  const { teacher, school, coach, placed, open, moments } = row;
  return (
    <li className={styles.row}>
      <details>
        <summary className={styles.head}>
          <ChevronRightRegular aria-hidden className={styles.turns} />
          <span className={styles.who}>
            <Text weight="semibold">{teacher}</Text>
            <Text size={200} className={styles.quiet}>
              {school} · {coach}
            </Text>
          </span>
          <span className={styles.bar}>
            <Text size={200}>{isPlanned ? texts.row(placed, open) : texts.toPlan(open)}</Text>
            {isPlanned && (
              <span className={styles.track} aria-hidden>
                <span
                  className={styles.part}
                  style={{ display: 'block', width: `${(100 * placed) / Math.max(1, open)}%` }}
                />
              </span>
            )}
          </span>
        </summary>
        <ul className={styles.moments}>
          {moments.map((moment) => (
            <li key={moment.moment}>
              <Text>{capital(stepName(moment.step, moment.cycle))}: </Text>
              <Text className={styles.quiet}>{whenOf(moment, isPlanned)}</Text>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function whenOf({ start, week, stands }: YearMoment, isPlanned: boolean): string {
  if (start === undefined) return isPlanned ? texts.noPlace : '–';
  const when = datedTimeText(start, week);
  return stands ? `${when}, ${texts.stands}` : when;
}
