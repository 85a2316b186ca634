// The parts of inkjs import each other in a ring that loads only from its story: whoever imports a part imports this before.
import 'inkjs/engine/Story';
