/// The longest rising choice of a list of numbers: of things that changed places, the most that kept their order.
public enum LongestRise {
    /// Indices into the list, ascending; in n log n steps.
    public static func of(_ numbers: [Int]) -> [Int] {
        // For each length the index at which the lowest such choice ends, and what stands before each.
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: numbers.count)
        for index in numbers.indices {
            let place = firstPlace(in: ends) { numbers[$0] >= numbers[index] }
            before[index] = place > 0 ? ends[place - 1] : nil
            if place == ends.count { ends.append(index) } else { ends[place] = index }
        }
        var chosen: [Int] = []
        var next = ends.last
        while let index = next {
            chosen.append(index)
            next = before[index]
        }
        return chosen.reversed()
    }

    private static func firstPlace(in ends: [Int], where isReached: (Int) -> Bool) -> Int {
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if isReached(ends[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
