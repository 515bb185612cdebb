/** What Monaco has no declarations for, of what we need. Looked at when Monaco is renewed. */

declare module 'monaco-editor/platform/instantiation/common/extensions' {
  export function getSingletonServiceDescriptors(): readonly [service: unknown, descriptor: unknown][];
}

declare module 'monaco-editor/platform/instantiation/common/instantiation' {
  import type { ServiceId } from 'monaco-editor/platform/storage/common/storage';

  interface Instantiation {
    _services: { get(service: unknown): unknown; set(service: unknown, descriptor: unknown): void };
  }
  export const IInstantiationService: ServiceId<Instantiation>;
}

declare module 'monaco-editor/platform/storage/common/storage' {
  /** Stands for a service; never there at run time. */
  export interface ServiceId<T> {
    readonly type?: T;
  }
  interface Storage {
    /** `scope` 0 is the profile, `target` 0 the user. */
    store(key: string, value: string, scope: 0, target: 0): void;
  }
  export const IStorageService: ServiceId<Storage>;
}

declare module 'monaco-editor/editor/standalone/browser/standaloneServices' {
  import type { ServiceId } from 'monaco-editor/platform/storage/common/storage';
  export const StandaloneServices: { get<T>(service: ServiceId<T>): T };
}
