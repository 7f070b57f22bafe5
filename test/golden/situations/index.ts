import { apple } from './apple';
import { apps } from './apps';
import { edge } from './edge';
import { hybrid } from './hybrid';
import { manyPeople } from './many-people';
import { onePerson } from './one-person';
import { specialJobs } from './special-jobs';

export const groups = [
  { title: 'One person', situations: onePerson },
  { title: 'Several people and services', situations: manyPeople },
  { title: 'Jobs with needs of their own', situations: specialJobs },
  { title: 'Macs, phones and tablets', situations: apple },
  { title: 'Larger than the GPU, unlike and old cards', situations: hybrid },
  { title: 'Other makes, small boards, Windows', situations: edge },
  { title: 'Pages, programs and services', situations: apps },
];
