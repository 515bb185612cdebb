/** What Monaco has no declarations for. Looked at when Monaco is renewed. */

declare module 'monaco-editor/platform/storage/common/storage' {
  export const IStorageService: unknown;
}

declare module 'monaco-editor/editor/standalone/browser/standaloneServices' {
  interface Storage {
    /** `scope` 0 is the profile, `target` 0 the user. */
    store(key: string, value: boolean, scope: 0, target: 0): void;
  }
  export const StandaloneServices: { get(service: unknown): Storage };
}
