using System;

namespace Help
{
    public static class Status
    {
        // <check>
        public static bool IsHealthy(string answer)
        {
            return answer == "ok";
        }
        // </check>

        #region Report
        public static void Report(string service)
        {
            Console.WriteLine(service);
        }
        #endregion
    }
}
