import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formOf } from '../../../../domain/forms/catalogue.ts';
import { excerptOf } from '../../../../domain/release/passages.ts';
import { tabs } from '../../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../../domain/views/view/document.ts';
import { Ask } from '../../../parts/ask.tsx';
import { Section } from '../../../parts/page/section.tsx';
import { useActs } from '../../../parts/use-acts.ts';
import { Sheet } from '../content.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ExcerptsProps {
  readonly trajectory: string;
  readonly document: DocumentView;
}

/** To its author: the parts that are to be read under her name, and whether they may. */
export function Excerpts({ trajectory, document }: ExcerptsProps) {
  const styles = useStyles();
  const { busy, act } = useActs(trajectory);
  const form = formOf(document.form);
  const asked = document.releases.filter(({ acts }) => acts.includes('agreeExcerpt'));
  return asked.map(({ id, to, passages = [] }) => (
    <Section key={id} title={tabs.release.excerpt} note={tabs.release.excerptNote(to)} surface="card">
      <Sheet document={{ ...document, values: excerptOf(form, document.values, passages) }} />
      <div className={styles.row}>
        <Ask
          title={tabs.release.askAgree}
          warning={tabs.release.warnAgree(to)}
          yes={tabs.release.agree}
          onYes={() => void act({ act: 'agreeExcerpt', release: id, agree: true })}
        >
          <Button appearance="primary" disabledFocusable={busy}>
            {tabs.release.agree}
          </Button>
        </Ask>
        <Ask
          title={tabs.release.askDecline}
          warning={tabs.release.warnDecline(to)}
          yes={tabs.release.decline}
          onYes={() => void act({ act: 'agreeExcerpt', release: id, agree: false })}
        >
          <Button disabledFocusable={busy}>{tabs.release.decline}</Button>
        </Ask>
      </div>
    </Section>
  ));
}
