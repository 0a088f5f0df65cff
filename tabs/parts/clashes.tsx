import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { tabs } from '../../domain/texts/nl/tabs.ts';

const useStyles = makeStyles({
  // Beside it the form's own width is not enough for a sentence on a phone.
  bar: { width: '100%' },
  list: { margin: 0, padding: 0 },
});

/** What is in the way of a time that somebody chose; she decides. Nothing where nothing is. */
export function Clashes({ said }: { readonly said: readonly string[] }) {
  const styles = useStyles();
  if (said.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{tabs.moment.clashes.title}</MessageBarTitle>
        <ul className={styles.list}>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {tabs.moment.clashes.yours}
      </MessageBarBody>
    </MessageBar>
  );
}
