import { CloudOff } from 'lucide-react';
import {
  Component,
  type ComponentType,
  createContext,
  createElement,
  lazy,
  type ReactNode,
  useContext,
  useState,
} from 'react';
import { Button } from './Button.tsx';
import { iconProps } from './icon.ts';
import './later.css';

/** What is said of a part that could not be loaded. */
export interface LaterWords {
  sentence: string;
  again: string;
  /** Browsers may keep in mind that a file could not be loaded, until the page is. */
  reload: string;
}

/** In the language of whoever is inside. */
export const LaterWordsContext = createContext<LaterWords>({ sentence: '', again: '', reload: '' });

/** Where the sentence stands: in the part's place, or over the page. */
type Where = 'place' | 'over';

class NotLoaded extends Error {}

/** What every part waits for beside itself, such as its words. Whoever puts the studio together says what that is. */
let needed: () => Promise<unknown> = () => Promise.resolve();
export const everyPartNeeds = (load: () => Promise<unknown>): void => {
  needed = load;
};

const soon: (() => Promise<unknown>)[] = [];

/** Loads what is wanted soon, so that it opens at once. What cannot be loaded is asked for again when it is shown. */
export const loadSoon = (): Promise<unknown> => Promise.allSettled(soon.map((one) => one()));

interface LaterOptions<P> {
  where?: Where;
  /** What is shown without a word where the part cannot be loaded. */
  instead?: (props: P) => ReactNode;
  /** It is loaded by `loadSoon`: keys that are pressed one after the other find it there. */
  isSoon?: boolean;
}

/**
 * A component that is loaded when it is first shown; a Suspense around it shows what is there meanwhile. Where it cannot
 * be loaded it says so and offers to try again, and all around it stays.
 */
export function later<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  { where = 'place', instead, isSoon = false }: LaterOptions<P> = {},
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  const bring = async () => {
    const [part] = await Promise.all([load(), needed()]);
    loaded = part.default;
    return part;
  };
  if (isSoon) soon.push(bring);
  const attempt = (): ComponentType<P> =>
    lazy(() =>
      bring().catch((cause: unknown) => {
        throw new NotLoaded('A part of the studio could not be loaded.', { cause });
      }),
    ) as ComponentType<P>;
  let Part = attempt();
  const renew = () => {
    Part = attempt();
  };
  return function Later(props: P) {
    const [tries, setTries] = useState(0);
    // What is there is drawn at once, and stays what it is as long as it is shown.
    const [atOnce] = useState(() => loaded);
    const failed = instead ? (
      instead(props)
    ) : (
      <Failed where={where} isAgain={tries > 0} onAgain={() => setTries(tries + 1)} />
    );
    return (
      <Boundary key={tries} failed={failed} onFailed={renew}>
        {createElement(atOnce ?? Part, props)}
      </Boundary>
    );
  };
}

interface BoundaryProps {
  failed: ReactNode;
  onFailed: () => void;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { thrown: unknown }> {
  override state = { thrown: undefined };

  static getDerivedStateFromError(thrown: unknown) {
    return { thrown };
  }

  override componentDidCatch(): void {
    this.props.onFailed();
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    if (thrown === undefined) return this.props.children;
    if (!((thrown as unknown) instanceof NotLoaded)) throw thrown;
    return this.props.failed;
  }
}

interface FailedProps {
  where: Where;
  /** It was tried again already. */
  isAgain: boolean;
  onAgain: () => void;
}

function Failed({ where, isAgain, onAgain }: FailedProps) {
  const { sentence, again, reload } = useContext(LaterWordsContext);
  return (
    <div className={`ui-later ui-later-${where}`} role="alert">
      <CloudOff {...iconProps} />
      <p>{sentence}</p>
      <Button onPress={onAgain}>{again}</Button>
      {isAgain && <Button onPress={() => location.reload()}>{reload}</Button>}
    </div>
  );
}
