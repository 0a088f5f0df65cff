import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { formOf } from '../../../domain/forms/catalogue.ts';
import { fieldText } from '../../../domain/texts/nl/forms.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import { useLoad } from '../../api/use-load.ts';
import { ValueOf } from './value-of.tsx';

const useStyles = makeStyles({
  sheets: {
    display: 'grid',
    gap: tokens.spacingHorizontalXL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
  },
  two: { '@media (min-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
  sheet: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalXXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

interface ContentProps {
  readonly trajectory: string;
  readonly document: DocumentView;
  readonly beside: string | undefined;
}

/** What it says, as a sheet; with another version, two sheets side by side. */
export function Content({ trajectory, document, beside }: ContentProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.sheets, beside && styles.two)}>
      <Sheet document={document} />
      {beside && <Beside trajectory={trajectory} document={beside} />}
    </div>
  );
}

function Beside({ trajectory, document }: { readonly trajectory: string; readonly document: string }) {
  const loaded = useLoad(`document/${trajectory}/${document}`, (client) =>
    client.call('document', { ids: { trajectory, document } }),
  );
  if (loaded.state === 'ready') return <Sheet document={loaded.value} />;
  return (
    <Text role="status">
      {loaded.state === 'loading' ? tabs.loading.text : tabs.failed[loaded.failure.kind].text}
    </Text>
  );
}

/** What a document says, as a sheet of paper. */
export function Sheet({ document }: { readonly document: DocumentView }) {
  const styles = useStyles();
  return (
    <article className={styles.sheet} aria-label={tabs.documents.versionName(document.version)}>
      <Filled {...document} />
    </article>
  );
}

/** What was filled in in a form, field by field; what was left open is left out. */
export function Filled({ form, values, goals }: Pick<DocumentView, 'form' | 'values' | 'goals'>) {
  const styles = useStyles();
  return formOf(form)
    .fields.filter(({ id }) => values[id] !== undefined)
    .map((field) => (
      <section key={field.id} className={styles.part}>
        <Text as="h2" size={400} weight="semibold" block>
          {fieldText(form, field.id).label}
        </Text>
        <ValueOf field={field} value={values[field.id]} goals={goals} />
      </section>
    ));
}
