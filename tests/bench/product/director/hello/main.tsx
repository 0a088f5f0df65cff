import { Button, FluentProvider, Text, Title1, teamsLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('app') as HTMLElement).render(
  <FluentProvider theme={teamsLightTheme}>
    <main>
      <Title1 as="h1">Hallo</Title1>
      <Text as="p">Een pagina met Fluent UI.</Text>
      <Button appearance="primary">Verder</Button>
    </main>
  </FluentProvider>,
);
