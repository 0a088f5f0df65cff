import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface WriteLinksProps {
  readonly trajectory: string;
  /** For kinds that belong to a moment. */
  readonly moment?: string;
  readonly kinds: readonly string[];
  readonly ended?: TrajectoryView['ended'] | undefined;
  /** A page has one primary thing to do. */
  readonly appearance: 'primary' | 'secondary';
}

/** What the viewer still has to write, each a way to its page. */
export function WriteLinks({ trajectory, moment, kinds, ended, appearance }: WriteLinksProps) {
  const styles = useStyles();
  const names: Readonly<Record<string, string>> = words.documents;
  if (kinds.length === 0) return null;
  return (
    <div className={styles.row}>
      {kinds.map((kind) => (
        <Button
          key={kind}
          as="a"
          appearance={appearance}
          icon={<DocumentEditRegular />}
          href={href({ page: 'write', trajectory, kind, ...(moment ? { moment } : {}) })}
        >
          {tabs.documents.write(names[ended?.called[kind] ?? kind] ?? kind)}
        </Button>
      ))}
    </div>
  );
}
