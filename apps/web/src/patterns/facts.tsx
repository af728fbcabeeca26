import type { ReactNode } from 'react';
import { Explained } from './explained';

export type Fact = readonly [name: string, value: ReactNode] | false | undefined;

type Props = Readonly<{
  facts: readonly Fact[];
  /** Where there is little room, a name stands above its value. */
  stacked?: boolean;
}>;

/** Names and values; what is not there is left out. */
export const Facts = ({ facts, stacked = false }: Props) => (
  <dl className={`kern-description-list${stacked ? ' kern-description-list--col' : ''}`}>
    {facts.map(
      (fact) =>
        fact && (
          <div className="kern-description-list-item" key={fact[0]}>
            <dt className="kern-description-list-item__key">
              <Explained>{fact[0]}</Explained>
            </dt>
            <dd className="kern-description-list-item__value">{fact[1]}</dd>
          </div>
        ),
    )}
  </dl>
);
