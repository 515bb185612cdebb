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

declare module 'monaco-editor/platform/undoRedo/common/undoRedo' {
  import type { ServiceId } from 'monaco-editor/platform/storage/common/storage';

  /** Holds what can be taken back in each text. */
  interface UndoRedo {
    removeElements(resource: unknown): void;
  }
  export const IUndoRedoService: ServiceId<UndoRedo>;
}

declare module 'monaco-editor/editor/common/diff/linesDiffComputers' {
  import type { IRange } from 'monaco-editor/editor';

  interface Options {
    ignoreTrimWhitespace: boolean;
    maxComputationTimeMs: number;
    computeMoves: boolean;
  }
  interface Change {
    innerChanges: readonly { originalRange: IRange; modifiedRange: IRange }[] | undefined;
  }
  interface Computer {
    computeDiff(from: string[], to: string[], options: Options): { changes: readonly Change[] };
  }
  export const linesDiffComputers: { getDefault(): Computer };
}

declare module 'monaco-editor/editor/browser/stableEditorScroll' {
  import type { editor } from 'monaco-editor/editor';

  /** The line on top of what is seen, to be there again after the text changed. */
  export class StableEditorScrollState {
    static capture(of: editor.ICodeEditor): StableEditorScrollState;
    restore(of: editor.ICodeEditor): void;
  }
}
