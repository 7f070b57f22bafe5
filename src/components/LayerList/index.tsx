import Link from '@docusaurus/Link';
import layers from '../../data/layers.gen';

/** Every layer with the way to its page, in a phrase each. */
export default function LayerList() {
  return (
    <ul>
      {layers.map(({ id, name, summary }) => (
        <li key={id}>
          <b>
            <Link to={`/scale-out/${id}`}>{name}</Link>
          </b>
          : {summary}.
        </li>
      ))}
    </ul>
  );
}
