import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CalendarEditRegular } from '@fluentui/react-icons/svg/calendar-edit';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import type { ReactNode } from 'react';
import { type GrowingTexts, growth } from '../../../domain/texts/nl/growth.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { dayText } from '../../parts/dates/when.ts';
import { documentName } from '../../parts/names.ts';
import { Section } from '../../parts/page/section.tsx';
import type { Route } from '../../route/route.ts';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 560px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  tile: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '72px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    textDecoration: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  icon: { fontSize: '24px', color: tokens.colorBrandForeground1, display: 'grid' },
  words: { display: 'grid', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2 },
});

const kinds: Readonly<Record<string, GrowingTexts>> = growth.kinds;

/** The ways into POP and kijkwijzers, for who guides and who is guided. */
export function Growth({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const isKept = (kind: string) => view.documents.some((one) => one.kind === kind && one.grows);
  // Once it ended nothing is begun any more.
  const growing = (view.growing ?? []).filter(({ kind }) => !view.ended || isKept(kind));
  const pictured = view.documents.filter((one) => one.pictured);
  const tailored = (view.tailored ?? []).filter(({ state }) => !view.ended || state !== 'none');
  const looks = pictured.length > 0 || (view.kijkwijzers !== undefined && !view.ended);
  if (growing.length === 0 && !looks && tailored.length === 0) return null;
  const mine = view.myRoles.includes('teacher');
  // Who leads reads the plan, and nothing of how somebody grows.
  const heading =
    growing.length === 0 && !looks
      ? { title: growth.titlePlan }
      : { title: mine ? growth.titleMine : growth.title, note: growth.titleNote };
  return (
    <Section {...heading} surface="card">
      <div className={styles.tiles}>
        {tailored.map(({ kind, state }) => (
          <Tile
            key={kind}
            to={{ page: 'tailored', trajectory: view.id, kind }}
            icon={<CalendarEditRegular />}
            name={documentName(kind, 0)}
            detail={growth.tailored[state === 'none' && mine ? 'noneMine' : state]}
          />
        ))}
        {growing.map(({ kind, mayWrite }) => {
          const versions = view.documents.filter((one) => one.kind === kind && one.grows);
          const [last] = versions;
          const to: Route =
            last || !mayWrite
              ? { page: 'growth', trajectory: view.id, kind }
              : { page: 'write', trajectory: view.id, kind };
          return (
            <Tile
              key={kind}
              to={to}
              icon={<DocumentEditRegular />}
              name={documentName(kind, 0)}
              detail={(last ? kinds[kind]?.tile(versions.length, dayText(last.at)) : kinds[kind]?.none) ?? ''}
            />
          );
        })}
        {looks && (
          <Tile
            to={{ page: 'kijkwijzers', trajectory: view.id }}
            icon={<EyeRegular />}
            name={mine ? growth.kijkwijzers.titleMine : growth.kijkwijzers.title(view.teacher)}
            detail={
              pictured[0]
                ? growth.kijkwijzers.tile(pictured.length, dayText(pictured[0].at))
                : growth.kijkwijzers[mine ? 'none' : 'noneOther']
            }
          />
        )}
      </div>
    </Section>
  );
}

interface TileProps {
  readonly to: Route;
  readonly icon: ReactNode;
  readonly name: string;
  readonly detail: string;
}

function Tile({ to, icon, name, detail }: TileProps) {
  const styles = useStyles();
  return (
    <a href={href(to)} className={styles.tile}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.words}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={styles.detail}>
          {detail}
        </Text>
      </span>
      <ChevronRight20Regular aria-hidden />
    </a>
  );
}
