import { Link, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { dayText } from '../../parts/dates/when.ts';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    '@media (max-width: 640px)': { minHeight: '44px' },
  },
  list: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
});

interface VersionsProps {
  readonly view: TrajectoryView;
  readonly document: DocumentView;
  /** Id of the version that stands beside this one. */
  readonly beside: string | undefined;
  readonly onBeside: (document: string | undefined) => void;
}

/** Earlier and later versions of the same document: none is ever overwritten, and two can stand side by side. */
export function Versions({ view, document, beside, onBeside }: VersionsProps) {
  const styles = useStyles();
  const others = view.documents.filter(
    ({ kind, moment, id }) => kind === document.kind && moment === document.moment && id !== document.id,
  );
  if (others.length === 0) return null;
  return (
    <section className={styles.list} aria-label={tabs.documents.versions}>
      {document.superseded && <Text weight="semibold">{tabs.documents.thereIsNewer}</Text>}
      {others.map(({ id, version, at }) => (
        <span key={id} className={styles.list}>
          <Link className={styles.link} href={href({ page: 'document', trajectory: view.id, document: id })}>
            {tabs.documents.version(version, dayText(at))}
          </Link>
          <Switch
            label={tabs.documents.beside(version)}
            checked={beside === id}
            onChange={(_, data) => onBeside(data.checked ? id : undefined)}
          />
        </span>
      ))}
    </section>
  );
}
