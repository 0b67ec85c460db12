import Documents

/// An indicator as staff correct it or write it.
public struct KPIWords: Sendable, Equatable {
    public var name: String
    /// The part of the draft that it measures.
    public var part: String
    public var unit: String
    public var note: String
    public var kind: KPI.Kind?
    public var direction: KPI.Direction?
    public var baseline: KPI.Figure
    /// In the order of the years; the last is the target.
    public var targets: [KPI.Figure]

    public init(
        name: String, part: String = "", unit: String = "", note: String = "", kind: KPI.Kind? = nil,
        direction: KPI.Direction? = nil, baseline: KPI.Figure = KPI.Figure(value: nil),
        targets: [KPI.Figure] = []
    ) {
        self.name = name
        self.part = part
        self.unit = unit
        self.note = note
        self.kind = kind
        self.direction = direction
        self.baseline = baseline
        self.targets = targets
    }
}
