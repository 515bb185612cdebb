/** The kinds of changes as they are told, and words for what they mention. */
export type ChangeCode =
  | 'flow.id'
  | 'flow.name'
  | 'flow.$schema'
  | `variable.${'added' | 'removed' | 'changed' | 'default' | 'sensitive' | 'parameter'}`
  | `node.${'added' | 'removed'}${'' | '?titled'}`
  | 'id'
  | 'type'
  | 'title'
  | 'position'
  | `field.${'added' | 'removed' | 'changed'}${'' | '?language'}`
  | 'field.order'
  | 'item.added'
  | 'item.removed'
  | `edge.${'added' | 'removed' | 'changed'}`
  | `note.${'added' | 'removed' | 'text' | 'hue' | 'position' | 'size'}`
  | `group.${'added' | 'removed' | 'title' | 'hue' | 'folded' | 'unfolded' | 'unnamed'}`
  | 'member.added'
  | 'member.removed'
  | `value.${'text' | 'number' | 'boolean' | 'true' | 'false' | 'nothing' | 'something'}`;
