/** What a person is in the workspace; each can do what the one before can. */
export const roles = ['contributor', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Someone who is signed in. Those who are not are `null` wherever a viewer is asked for. */
export type Viewer = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Slugs of the organisations they belong to. */
  readonly organisations: readonly string[];
};
