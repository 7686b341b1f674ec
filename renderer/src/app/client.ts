/** The one client of this page. */
import { createClient } from '#shared/bridge.ts';
import { connect } from './connect.ts';

export const bridge = connect();
export const client = createClient(bridge);
