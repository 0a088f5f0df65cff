import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { datedText } from '../../domain/calendar/date-texts.ts';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import { words } from '../../domain/texts/nl/words.ts';
import type { Need } from '../../domain/views/view/need.ts';
import { href } from '../route/router.ts';
import { useWeekOf } from './dates/school-weeks.ts';
import { documentName, stepName } from './names.ts';
import { needIcon, routeOfNeed } from './need-kinds.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '56px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    textDecoration: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '40px',
    height: '40px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: '20px',
  },
  words: { display: 'grid', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2 },
});

const shownAtFirst = 5;

interface NeedListProps {
  readonly needs: readonly Need[];
  /** How many there are, where `needs` are the first of them. */
  readonly total?: number;
  /** On the home page each names its teacher; inside a trajectory that goes without saying. */
  readonly naming: 'teacher' | 'nobody';
}

/** What waits for the viewer, most urgent first; each leads to where it is done. */
export function NeedList({ needs, total = needs.length, naming }: NeedListProps) {
  const styles = useStyles();
  const weekOf = useWeekOf();
  const [all, setAll] = useState(false);
  const shown = all ? needs : needs.slice(0, shownAtFirst);
  return (
    <div>
      <ul className={styles.list} aria-label={tabs.home.needs}>
        {shown.map((need) => (
          <li key={keyOf(need)}>
            <a href={href(routeOfNeed(need))} className={styles.row}>
              <span className={styles.icon} aria-hidden>
                {needIcon(need.kind)}
              </span>
              <span className={styles.words}>
                <Text weight="semibold" wrap>
                  {asked(need)}
                </Text>
                <Text size={200} className={styles.detail} wrap>
                  {detailOf(need, naming, weekOf)}
                </Text>
              </span>
              <ChevronRight20Regular aria-hidden />
            </a>
          </li>
        ))}
      </ul>
      {shown.length < needs.length && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {total > needs.length ? tabs.home.firstNeeds(needs.length) : tabs.home.allNeeds(total)}
        </Button>
      )}
      {all && total > needs.length && (
        <Text as="p" size={200} className={styles.detail}>
          {tabs.home.moreNeeds(total - needs.length)}
        </Text>
      )}
    </div>
  );
}

/** What is asked: of a moment that nothing is written about only whether it took place. */
function asked({ kind, documentKind }: Need): string {
  const isHeldAsked = (kind === 'verslag' || kind === 'verslagOpen') && documentKind === undefined;
  return isHeldAsked ? words.heldAsked : words.needs[kind];
}

function keyOf({ kind, trajectory, moment = '', document, documentKind = '' }: Need): string {
  return `${kind}/${trajectory}/${moment}/${document ?? documentKind}`;
}

function detailOf(need: Need, naming: NeedListProps['naming'], weekOf: ReturnType<typeof useWeekOf>): string {
  const { kind, documentKind, step, cycle = 0, due, week } = need;
  // A verslag is about a day that was; anything else has its day before it.
  const day = due && datedText(due, week ?? weekOf(due));
  return [
    naming === 'teacher' && need.teacher,
    kind !== 'interimReport' && kind !== 'closingReport' && documentKind
      ? documentName(documentKind, cycle, step)
      : step && stepName(step, cycle),
    day && (kind === 'verslag' || kind === 'verslagOpen' ? day : tabs.home.by(day)),
  ]
    .filter(Boolean)
    .join(' · ');
}
