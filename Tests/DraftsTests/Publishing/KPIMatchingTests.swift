import Documents
import Testing

@testable import Drafts

@Suite("Matching KPIs between versions")
struct KPIMatchingTests {
    private func former(_ id: Int64, _ part: String, _ name: String) -> KPIMatching.Former {
        KPIMatching.Former(id: KPIID(rawValue: id), part: part, name: name)
    }

    private func kpi(_ part: String, _ name: String) -> KPI { KPI(group: part, name: name, targets: []) }

    @Test("an indicator is known by its name, reworded a little too, wherever it moves")
    func names() {
        let old = [former(1, "1 窓口", "窓口の待ち時間"), former(2, "2 広報", "広報紙を読む人の割合")]
        let new = [kpi("2 広報", "広報紙をよく読む人の割合"), kpi("1 窓口", "窓口の待ち時間"), kpi("1 窓口", "出張窓口の回数")]
        #expect(KPIMatching.match(new, with: old).map { $0?.rawValue } == [2, 1, nil])
    }

    @Test("the part tells indicators of one name apart")
    func parts() {
        let old = [former(1, "1 窓口", "満足の割合"), former(2, "2 広報", "満足の割合")]
        let new = [kpi("2 広報", "満足の割合"), kpi("1 窓口", "満足の割合"), kpi("3 防災", "満足の割合")]
        #expect(KPIMatching.match(new, with: old).map { $0?.rawValue } == [2, 1, nil])
    }
}
