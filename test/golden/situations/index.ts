import { manyPeople } from './many-people';
import { onePerson } from './one-person';
import { specialJobs } from './special-jobs';

export const groups = [
  { title: 'One person', situations: onePerson },
  { title: 'Several people and services', situations: manyPeople },
  { title: 'Jobs with needs of their own', situations: specialJobs },
];
