import type { HttpClient } from './http/client.ts';
import type { Product } from './product.ts';

/** One of Atlassian's products, with credentials for it. Readers and writers of a run share it, and with it the pacing. */
export interface Connection extends HttpClient {
  readonly product: Product;
}
