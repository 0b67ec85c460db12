import Documents
import Foundation

/// How far an indicator has come on the way from its baseline to its target.
///
/// The share of the way is (actual − baseline) ÷ (target − baseline), whether the target lies above or below. It is
/// only told where it means something: not without a baseline, not where the target is where it began, and not as a
/// negative number where things went the wrong way.
public enum KPIProgress: Sendable, Equatable {
    /// The draft has no number to be reached.
    case noTarget
    /// No actual number since the baseline.
    case noActual
    /// Without a baseline there is no way to measure; the actual number less the target.
    case noBaseline(difference: Decimal, isReached: Bool?)
    /// The target is to stay where it began: the actual number less the target.
    case keeping(difference: Decimal, isKept: Bool)
    /// Where it began.
    case unmoved
    /// Part of the way, in percent with one decimal, the rest cut off: 99.96 is not yet 100. 0 is less than 0.1.
    case underway(percent: Decimal)
    /// 100 percent and more, cut off in the same way.
    case reached(percent: Decimal)
    /// On the wrong side of the baseline, by so much.
    case away(by: Decimal)

    /// - Parameter direction: as the draft or staff say; tells only where the numbers don't.
    public init(
        baseline: Decimal?, target: Decimal?, actual: Decimal?, direction: KPI.Direction? = nil
    ) {
        guard let target else {
            self = .noTarget
            return
        }
        guard let actual else {
            self = .noActual
            return
        }
        let difference = actual - target
        guard let baseline else {
            self = .noBaseline(
                difference: difference, isReached: Self.isReached(difference, direction))
            return
        }
        if target == baseline {
            self = .keeping(difference: difference, isKept: Self.isReached(difference, direction) ?? false)
        } else {
            self = Self.way(gone: actual - baseline, whole: target - baseline)
        }
    }

    private static func isReached(_ difference: Decimal, _ direction: KPI.Direction?) -> Bool? {
        switch direction {
        case .up: difference >= 0
        case .down: difference <= 0
        case .keep: difference == 0
        case nil: difference == 0 ? true : nil
        }
    }

    private static func way(gone: Decimal, whole: Decimal) -> KPIProgress {
        if gone == 0 { return .unmoved }
        guard (gone < 0) == (whole < 0) else { return .away(by: gone.magnitude) }
        if gone == whole { return .reached(percent: 100) }
        let percent = cut(gone.magnitude * 100 / whole.magnitude)
        // The division may round up at its last digit; the comparison does not.
        guard gone.magnitude > whole.magnitude else {
            return .underway(percent: min(percent, Decimal(999) / 10))
        }
        return .reached(percent: percent)
    }

    /// One decimal; what follows is left out.
    private static func cut(_ number: Decimal) -> Decimal {
        var (number, result) = (number, Decimal())
        NSDecimalRound(&result, &number, 1, .down)
        return result
    }
}
