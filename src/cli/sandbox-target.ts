import { join } from 'node:path';

/** The sandbox guards nothing: its credentials are known, so that a written-down example works as it stands. */
export const sandboxCredentials = {
  email: 'administrator@sandbox.example',
  token: 'sandbox-api-token',
  scopedToken: 'sandbox-scoped-api-token',
  organizationKey: 'sandbox-organization-api-key',
  scopedOrganizationKey: 'sandbox-scoped-organization-api-key',
} as const;

export function stateFile(state: string): string {
  return join(state, 'sandbox.json');
}
