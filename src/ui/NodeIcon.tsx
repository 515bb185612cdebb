import './node-icon.css';

export interface NodeIconProps {
  /** The icon's address; it is used as a mask, so that it takes the group's hue. */
  url: string | undefined;
  /** One of the groups of nodes. */
  group: string;
  size?: 'small' | 'normal';
}

/** A node's icon on a chip in its group's hue. Decoration: the node's title stands beside it. */
export function NodeIcon({ url, group, size = 'normal' }: NodeIconProps) {
  return (
    <span className={`ui-node-icon ui-node-icon-${size}`} data-group={group} aria-hidden="true">
      {url && <span className="ui-node-glyph" style={{ maskImage: `url("${url}")` }} />}
    </span>
  );
}
