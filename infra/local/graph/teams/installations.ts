/** Where the app is installed: kept by the Connector, since installing is what the bot hears of. */
export interface Installations {
  isInstalled(userId: string): boolean;
  install(userId: string): Promise<unknown> | unknown;
  uninstall(userId: string): Promise<unknown> | unknown;
}

/** For a tenant without a Connector. */
export function installationsInMemory(): Installations {
  const installed = new Set<string>();
  return {
    isInstalled: (userId) => installed.has(userId),
    install: (userId) => installed.add(userId),
    uninstall: (userId) => installed.delete(userId),
  };
}
