import Documents
import Revisions

/// Finds out which KPI of a new version continues which of the one before, by the names.
enum KPIMatching {
    /// An indicator of the version before.
    struct Former: Equatable {
        let id: KPIID
        let part: String
        let name: String
    }

    /// Below this, two names are of two indicators.
    private static let threshold = 0.7

    /// The ids of the indicators that these continue; nil for new ones. Each is continued once.
    static func match(_ new: [KPI], with old: [Former]) -> [KPIID?] {
        let names = old.map { TextLikeness($0.name) }
        let parts = old.map { TextLikeness($0.part) }
        let pairs = new.enumerated().flatMap { index, kpi -> [(new: Int, old: Int, weight: Double)] in
            let (name, part) = (TextLikeness(kpi.name), TextLikeness(kpi.group))
            return old.indices.compactMap { place in
                let likeness = name.likeness(to: names[place])
                guard likeness >= threshold else { return nil }
                // The part tells indicators of the same name apart.
                return (index, place, likeness + 0.1 * part.likeness(to: parts[place]))
            }
        }
        var found = [KPIID?](repeating: nil, count: new.count)
        var taken: Set<Int> = []
        for pair in pairs.sorted(by: { ($0.weight, $1.new, $1.old) > ($1.weight, $0.new, $0.old) })
        where found[pair.new] == nil && !taken.contains(pair.old) {
            found[pair.new] = old[pair.old].id
            taken.insert(pair.old)
        }
        return found
    }
}
