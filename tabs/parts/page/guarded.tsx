import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { Component, type ReactNode } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { HostContext } from '../../teams/host-context.ts';
import { Message } from './message.tsx';

/** When a page breaks there is a way out, and Teams hears that there is nothing to wait for. */
export class Guarded extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  static override contextType = HostContext;
  declare context: React.ContextType<typeof HostContext>;
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.context?.failed('other');
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { title, text, reload } = tabs.failed.crashed;
    return (
      <main role="alert">
        <Message icon={<WarningRegular />} title={title} text={text} room="page">
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {reload}
          </Button>
        </Message>
      </main>
    );
  }
}
