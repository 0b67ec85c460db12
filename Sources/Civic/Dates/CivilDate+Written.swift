extension CivilDate {
    /// `2026/11/21`, as forms and tables of offices have it; reads back as the same day.
    public var slashed: String { iso8601.replacing("-", with: "/") }
}
