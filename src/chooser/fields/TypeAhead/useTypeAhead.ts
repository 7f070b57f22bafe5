import { useState, type KeyboardEvent } from 'react';

interface Request<Item> {
  items: readonly Item[];
  onChoose: (item: Item) => void;
}

/** Opening, moving through and choosing from a list below a box, by keyboard. */
export function useTypeAhead<Item>({ items, onChoose }: Request<Item>) {
  const [open, setOpen] = useState(false);
  /** Position of the marked item; -1 while none is. */
  const [marked, setMarked] = useState(-1);

  const close = () => {
    setOpen(false);
    setMarked(-1);
  };
  const choose = (item: Item) => {
    onChoose(item);
    close();
  };
  const move = (by: number) => {
    setOpen(true);
    if (items.length === 0) return;
    setMarked(marked < 0 && by < 0 ? items.length - 1 : (marked + by + items.length) % items.length);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[marked];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Enter' && open && item !== undefined) choose(item);
    else return;
    event.preventDefault();
  };

  return {
    open: open && items.length > 0,
    marked,
    onKeyDown,
    choose,
    close,
    show: () => {
      setOpen(true);
      setMarked(-1);
    },
  };
}
