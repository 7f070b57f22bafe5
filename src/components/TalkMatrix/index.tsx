import providers from '../../data/providers';
import ScrollRegion from '../ScrollRegion';
import TalkRating from '../TalkRating';
import { talkRowIds, talkRows } from '../talkRows';

const rated = providers.filter((provider) => Object.keys(provider.talkRatings).length > 0);

/** The talk's own comparison, as it was given. */
export default function TalkMatrix() {
  return (
    <ScrollRegion label="The talk’s comparison" note="The talk’s ratings of 1 October 2025, as they were given.">
      <table>
        <caption>The talk’s ratings of 1 October 2025, by provider</caption>
        <thead>
          <tr>
            <td />
            {rated.map((provider) => (
              <th scope="col" key={provider.id}>
                {provider.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {talkRowIds.map((row) => (
            <tr key={row}>
              <th scope="row">{talkRows[row]}</th>
              {rated.map((provider) => (
                <td key={provider.id}>
                  <TalkRating rating={provider.talkRatings[row]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
